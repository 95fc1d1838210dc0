import { agreedAs } from '../support/plans.ts';
import { again, answer, ends, type Story, shows, yuan } from '../support/story.ts';

const first = '2026-12-28';
const halfOfWhatIsLeft = { plan: 'steady', monthly: yuan(450), months: 24, first } as const;

/** An offer that cannot be paid is on the table. */
const offered = [
  answer('urgent', 'none'),
  answer('soFar', 'offer'),
  answer('products', 'given', ['huabei']),
  answer('timing', 'late30'),
  answer('cause', 'given', ['lessIncome']),
  answer('leftOver', 'given', yuan(900)),
  shows('counter'),
  answer('counter', 'given', { monthly: yuan(1080), months: 10 }),
  shows('counterCheck'),
] as const;

export const counterOfferAccepted: Story = {
  name: 'a short counter-offer, accepted',
  about: '何静，31 岁，客服给了每期 1,080 元、10 期；她只回了一句“每月 450 元，24 期，行不行”，对方同意了。',
  lines: [
    ...offered,
    again('counterCheck', 'counterOffer', halfOfWhatIsLeft),
    shows('reply'),
    answer('reply', 'accepted'),
    answer('written', 'oral'),
    answer('closeGaps', 'cleared'),
    answer('finalTerms', 'given', agreedAs(halfOfWhatIsLeft)),
    answer('checkIn', 'notDue'),
    ends('onTrack'),
  ],
};

export const counterOffersTwice: Story = {
  name: 'a short counter-offer, met by another and refused',
  about: '她还了价，对方又给了一个条件；再还一次，没同意，她去看别的办法。',
  lines: [
    ...offered,
    again('counterCheck', 'counterOffer', halfOfWhatIsLeft),
    answer('reply', 'counter'),
    answer('counter', 'given', { monthly: yuan(700), months: 16 }),
    again('counterCheck', 'counterOffer', halfOfWhatIsLeft),
    answer('reply', 'refused'),
    answer('whatTheySaid', 'shortTerm'),
    answer('decoded', 'rest'),
    ends('comeBack'),
  ],
};
