/**
 * The parts of a rehearsed call: its turns, each with the lines to choose from, and its possible endings. Types only:
 * the compiler checks the chart in src/machines/rehearsal and the words in src/content against them.
 */
interface Rehearsals {
  readonly friendly: {
    readonly turns: {
      readonly greet: 'tellAll' | 'vent' | 'makeLight';
      readonly papers: 'whichOnes' | 'vague' | 'madeUp';
      readonly figure: 'later' | 'anything' | 'everything';
      readonly plan: 'inWriting' | 'notYet' | 'accept';
      readonly close: 'ticket' | 'thanks';
    };
    readonly endings: 'ticketGot' | 'noNumber' | 'offerToThink' | 'tooMuch';
  };
  readonly hurried: {
    readonly turns: {
      readonly rush: 'shortly' | 'atLength' | 'lost';
      readonly cutOff: 'later' | 'promise' | 'angry';
      readonly selfServe: 'twoThings' | 'allRight' | 'holdOn';
      readonly noTicket: 'record' | 'argue' | 'trade';
    };
    readonly endings: 'noted' | 'emptyHanded' | 'hungUp' | 'tooMuch';
  };
  readonly pressing: {
    readonly turns: {
      readonly demand: 'record' | 'panic' | 'shut';
      readonly howMuch: 'later' | 'askInWriting' | 'half';
      readonly borrow: 'never' | 'maybe';
      readonly threat: 'formally' | 'beg' | 'fight';
      readonly goodwill: 'inWriting' | 'later' | 'little';
    };
    readonly endings: 'registered' | 'leftWaiting' | 'hungUp' | 'tooMuch' | 'newDebt';
  };
  readonly noPolicy: {
    readonly turns: {
      readonly refusal: 'department' | 'argue' | 'giveIn';
      readonly byBill: 'takeBack' | 'agree';
      readonly online: 'back' | 'insult';
      readonly ours: 'reason' | 'complain' | 'borrow';
      readonly assessed: 'inWriting' | 'useless';
    };
    readonly endings: 'ticketGot' | 'complaintFiled' | 'nothingNoted' | 'hungUp' | 'tooMuch' | 'newDebt';
  };
  readonly passedOn: {
    readonly turns: {
      readonly notOurs: 'whichBank' | 'blame' | 'allRight';
      readonly partner: 'whoAreYou' | 'later' | 'payNow';
      readonly nameless: 'checkMyself' | 'inWriting' | 'addFriend';
      readonly sentBack: 'record' | 'payAnyway';
    };
    readonly endings: 'checked' | 'roundAgain' | 'lostTrack' | 'strangerPaid';
  };
  readonly legalClaim: {
    readonly turns: {
      readonly claim: 'formally' | 'hangUp' | 'panic';
      readonly deposit: 'stop' | 'less' | 'family';
      readonly codes: 'stop' | 'share' | 'read';
    };
    readonly endings: 'safe' | 'unchecked' | 'gaveAway';
  };
}

/** A kind of call that can be rehearsed. */
export type ScenarioId = keyof Rehearsals;
export type TurnOf<S extends ScenarioId> = keyof Rehearsals[S]['turns'] & string;
export type LineOf<S extends ScenarioId, T extends TurnOf<S>> = Rehearsals[S]['turns'][T] & string;
export type EndingOf<S extends ScenarioId> = Rehearsals[S]['endings'];

/** `turn.line`. */
export type LineName = {
  [S in ScenarioId]: { [T in TurnOf<S>]: `${T}.${LineOf<S, T>}` }[TurnOf<S>];
}[ScenarioId];

/** What a line is marked for: true, within the budget, asking for a written answer and a ticket, promising nothing. */
export type Measure = 'truth' | 'budget' | 'written' | 'noPromise';

/** `good` was done well, `better` can be done better. A measure that does not apply to a line is left out. */
export type Marks = { readonly [M in Measure]?: 'good' | 'better' };

/** How a call ended: it achieved its purpose, settled nothing, averted a danger, or gave too much away. */
export type EndingKind = 'reached' | 'open' | 'safe' | 'harmed';
