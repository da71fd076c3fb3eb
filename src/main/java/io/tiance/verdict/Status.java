package io.tiance.verdict;

/** What became of a criterion. */
public enum Status {
    /** 符合 */
    MET,
    /** 不符合 */
    NOT_MET,
    /** 待补: some figure is missing */
    UNKNOWN,
    /** 待核验: a person must look */
    REVIEW,
    /** 不适用 */
    NOT_APPLICABLE
}
