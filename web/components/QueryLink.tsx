import { stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { useTranslation } from 'react-i18next';

interface Props<Variables> {
  readonly query: TypedDocumentNode<unknown, Variables>;
  readonly variables: Variables;
}

/** Leads to the API's own page, with the question that a view asks written there. */
export function QueryLink<Variables>({ query, variables }: Props<Variables>) {
  const { t } = useTranslation();
  const params = new URLSearchParams({
    query: stringifyDocument(query),
    variables: JSON.stringify(variables, null, 2),
  });
  return <a href={`/graphql?${params.toString()}`}>{t('page.asQuery')}</a>;
}
