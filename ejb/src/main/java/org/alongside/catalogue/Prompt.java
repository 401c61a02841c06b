package org.alongside.catalogue;

/** A question to oneself in a reflection; sanitised HTML. */
public record Prompt(String id, String html) {}
