import channel from './channel.ts';
import followUp from './follow-up.ts';
import howItWent from './how-it-went.ts';
import script from './script.ts';

export const contact = { channel, script, howItWent, followUp } as const;
