package org.alongside.learning;

import java.util.Map;
import java.util.Set;

/**
 * Which modules somebody may open.
 *
 * @param codes of all modules of their programmes; where they follow no version, the current one
 * @param followed the version they follow, by module; also of modules that left their programmes
 */
public record OpenModules(Set<String> codes, Map<String, Long> followed) {}
