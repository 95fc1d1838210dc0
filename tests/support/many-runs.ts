/** Examples each property of the plan engine is tried with; measuring mutants, which runs every test often, asks for fewer. */
export const manyRuns = Number(process.env.PROPERTY_RUNS ?? 10_000);
