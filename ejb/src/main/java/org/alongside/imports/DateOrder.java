package org.alongside.imports;

/** How the days of a file are written, where 04/01/2027 could be either. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
