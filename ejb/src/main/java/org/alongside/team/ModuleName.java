package org.alongside.team;

/** A module, for choosing. */
public record ModuleName(String code, String title) {}
