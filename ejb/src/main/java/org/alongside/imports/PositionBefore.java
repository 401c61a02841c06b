package org.alongside.imports;

import org.alongside.position.PositionPlan;

/**
 * A position as it was before an import changed it.
 *
 * @param publicId what stands in addresses
 */
record PositionBefore(String publicId, PositionPlan plan, int version) {}
