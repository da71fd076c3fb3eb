package io.tiance.prospect;

/** What an officer may do; one may have several. */
public enum Role {
    /** Assesses, keeps prospects, works on what companies sent. */
    招商,
    /** Reads everything, the audit too, and changes nothing. */
    审核,
    /** Keeps accounts and rules, deletes, reads the audit. */
    管理
}
