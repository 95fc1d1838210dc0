import checkIn from './check-in.ts';
import missSoon from './miss-soon.ts';
import onTrack from './on-track.ts';

export const keep = { checkIn, missSoon, onTrack } as const;
