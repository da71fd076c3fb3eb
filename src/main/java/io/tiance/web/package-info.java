/** The service: endpoints, their errors, and the clock. */
@NullMarked
package io.tiance.web;

import org.jspecify.annotations.NullMarked;
