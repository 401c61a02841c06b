package org.alongside.tailoring;

import java.util.Map;

/**
 * Why a module is in a plan as it is: what one rule says.
 *
 * @param rule its id; null where no rule speaks about the module
 * @param text the sentence, by language
 * @param facts what the rule looked at, by name
 */
public record PlanReason(String rule, Map<String, String> text, Map<String, String> facts) {}
