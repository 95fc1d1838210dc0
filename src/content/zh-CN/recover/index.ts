import clearance from './clearance.ts';
import creditReport from './credit-report.ts';
import lookBack from './look-back.ts';
import objection from './objection.ts';
import settled from './settled.ts';

export const recover = { clearance, creditReport, objection, lookBack, settled } as const;
