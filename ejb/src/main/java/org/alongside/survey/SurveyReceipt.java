package org.alongside.survey;

import java.time.Instant;

/** That an answer is stored. */
public record SurveyReceipt(String saveId, int revision, Instant savedAt) {}
