import callerStop from './caller-stop.ts';
import courtPaper from './court-paper.ts';
import courtTodo from './court-todo.ts';
import debtSold from './debt-sold.ts';
import estate from './estate.ts';
import frozenBy from './frozen-by.ts';
import frozenOn from './frozen-on.ts';
import frozenTodo from './frozen-todo.ts';
import harassment from './harassment.ts';
import heirs from './heirs.ts';
import heirsRest from './heirs-rest.ts';
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
  heirs,
  estate,
  heirsRest,
  frozenBy,
  frozenOn,
  frozenTodo,
} as const;
