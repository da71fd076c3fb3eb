/** The vocabulary: the facts of an enterprise. Knows no policy, no Drools, no Spring. */
@NullMarked
package io.tiance.enterprise;

import org.jspecify.annotations.NullMarked;
