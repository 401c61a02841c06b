package org.alongside.privacy;

import java.time.Instant;

/**
 * A version of a notice, as administrators see it.
 *
 * @param number of the version, from 1
 * @param said what it says
 * @param sinceAt from when on it holds
 * @param answers how many people have answered it, each as they last did
 */
public record NoticeVersion(int number, PublishNotice said, Instant sinceAt, long answers) {}
