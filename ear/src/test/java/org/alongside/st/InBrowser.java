package org.alongside.st;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Journeys in the browser, on the one demonstration: a class of them at a time, beside the tests in
 * the server, which have a server and a database of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Site.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the site and its browser")
@interface InBrowser {}
