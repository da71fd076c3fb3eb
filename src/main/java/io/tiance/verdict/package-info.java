/** Outcomes and how they combine, point tables, awards, and the verbs rules speak. Knows no Drools and no Spring. */
@NullMarked
package io.tiance.verdict;

import org.jspecify.annotations.NullMarked;
