import checkIn from './check-in.ts';
import endAgreement from './end-agreement.ts';
import missSoon from './miss-soon.ts';
import onTrack from './on-track.ts';

export const keep = { checkIn, endAgreement, missSoon, onTrack } as const;
