package org.alongside.discussion;

import java.time.Instant;
import java.util.List;

/**
 * A post that somebody has asked to be looked at. Who asked, is told to nobody.
 *
 * @param post public id
 * @param reasons what they said, if anything
 * @param own whether the reader wrote it: then somebody else looks at it
 */
public record ReportRow(
    String post,
    String topic,
    String title,
    String author,
    String words,
    Instant postedAt,
    List<String> reasons,
    boolean own) {}
