/** A piece of SQL with what its question marks stand for, in their order. */
export interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

export function sql(text: string, ...values: readonly (string | number)[]): Sql {
  return { text, values };
}

/** All of them have to hold; none at all holds for every row. */
export function allOf(conditions: readonly Sql[]): Sql {
  return joined(conditions, ' AND ', 'true');
}

/** One of them has to hold; none at all holds for no row. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return joined(conditions, ' OR ', 'false');
}

function joined(conditions: readonly Sql[], glue: string, none: string): Sql {
  if (conditions.length === 0) return sql(none);
  return {
    text: conditions.map(({ text }) => `(${text})`).join(glue),
    values: conditions.flatMap(({ values }) => values),
  };
}
