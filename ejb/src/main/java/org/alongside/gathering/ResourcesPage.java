package org.alongside.gathering;

import java.util.List;

/**
 * The resources of a community, by title; at most 200.
 *
 * @param open whether one can be added
 */
public record ResourcesPage(List<ResourceRow> resources, boolean open) {}
