import './coverage-report.ts';
import './country.ts';
import './gap.ts';
import './network.ts';
import './node.ts';
import './office.ts';
import './scalars.ts';
import './search.ts';
import './sector.ts';
import './team.ts';
import { builder } from '../builder.ts';

export const schema = builder.toSchema();
