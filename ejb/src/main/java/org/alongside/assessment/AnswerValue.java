package org.alongside.assessment;

import java.util.List;
import java.util.Map;

/**
 * What somebody has answered; which part is used depends on the question's kind, the others are
 * null.
 *
 * @param choice SINGLE: the option's id
 * @param choices MULTIPLE: the ids of the chosen options; may be empty
 * @param placed SORT: category by item; items that are not placed yet are absent
 */
public record AnswerValue(String choice, List<String> choices, Map<String, String> placed) {}
