package org.alongside.survey;

/**
 * Who is asked what. Made by the learning feature after its own checks; surveys know no plan.
 *
 * @param cycle which time the person takes the module, from 1
 * @param language in which it is asked
 */
public record SurveyTicket(
    long personId, int cycle, long unitId, String moduleCode, String language) {}
