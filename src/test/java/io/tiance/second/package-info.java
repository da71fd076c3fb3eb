/**
 * The scored policies and gates once more, written by hand from the documents: no rule engine, no verbs, arithmetic of its own.
 * Random enterprises on and around every threshold must be judged alike by both.
 */
package io.tiance.second;
