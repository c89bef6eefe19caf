import SchemaBuilder from '@pothos/core';
import type { Context } from './context.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    PartialDate: { Input: string; Output: string };
  };
}>({ defaultFieldNullability: false });

builder.queryType({
  description: 'Everything that can be asked. Each field is answered by one statement.',
});
