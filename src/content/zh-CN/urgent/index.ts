import callerStop from './caller-stop.ts';
import courtPaper from './court-paper.ts';
import courtTodo from './court-todo.ts';
import debtSold from './debt-sold.ts';
import harassment from './harassment.ts';
import holdOn from './hold-on.ts';
import living from './living.ts';
import namedDay from './named-day.ts';
import notMyLoan from './not-my-loan.ts';
import orderDispute from './order-dispute.ts';
import scamRescue from './scam-rescue.ts';
import serviceDate from './service-date.ts';
import situation from './situation.ts';
import situationTodo from './situation-todo.ts';

export const urgent = {
  holdOn,
  callerStop,
  scamRescue,
  courtPaper,
  serviceDate,
  namedDay,
  orderDispute,
  courtTodo,
  debtSold,
  harassment,
  notMyLoan,
  situation,
  living,
  situationTodo,
} as const;
