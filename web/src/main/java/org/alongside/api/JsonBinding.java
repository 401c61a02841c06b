package org.alongside.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * The one JSON binding of the API, which threads may share. Without it the server makes a new one,
 * with services looked up and classes learnt anew under locks, for every body read and written.
 */
@Provider
public class JsonBinding implements ContextResolver<Jsonb> {
  private final Jsonb binding = JsonbBuilder.create();

  @Override
  public Jsonb getContext(Class<?> type) {
    return binding;
  }
}
