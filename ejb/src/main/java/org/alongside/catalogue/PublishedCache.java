package org.alongside.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Published versions never change, so what was read once is kept: outlines and unit contents by id
 * and language.
 */
@ApplicationScoped
class PublishedCache {
  private record Key(long id, String language) {}

  private final Cache<Key, ModuleOutline> outlines =
      Caffeine.newBuilder().maximumSize(1_000).build();
  private final Cache<Key, UnitContent> contents = Caffeine.newBuilder().maximumSize(3_000).build();

  ModuleOutline outline(long versionId, String language, Supplier<ModuleOutline> read) {
    return outlines.get(new Key(versionId, language), key -> read.get());
  }

  UnitContent content(long unitId, String language, Supplier<UnitContent> read) {
    return contents.get(new Key(unitId, language), key -> read.get());
  }
}
