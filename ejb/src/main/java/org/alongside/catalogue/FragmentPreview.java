package org.alongside.catalogue;

import java.util.List;

/**
 * A fragment as a learner will see it.
 *
 * @param html safe to show
 * @param faults what must be put right first, in words; none: it can be kept
 */
public record FragmentPreview(String html, List<String> faults) {}
