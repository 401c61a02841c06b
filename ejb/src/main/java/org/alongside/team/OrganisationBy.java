package org.alongside.team;

/** By what the organisation is looked at; each leads to the next. */
public enum OrganisationBy {
  SITE,
  TEAM,
  PROFESSION,
  MODULE
}
