import callerStop from './caller-stop.ts';
import courtPaper from './court-paper.ts';
import courtTodo from './court-todo.ts';
import holdOn from './hold-on.ts';
import orderDispute from './order-dispute.ts';
import scamRescue from './scam-rescue.ts';
import serviceDate from './service-date.ts';

export const urgent = {
  holdOn,
  callerStop,
  scamRescue,
  courtPaper,
  serviceDate,
  orderDispute,
  courtTodo,
} as const;
