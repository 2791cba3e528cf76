package kr.ieum.identity;

/** An open session: whose it is, and of which generation of the account; by whatever way it was opened. */
public interface SignedIn {

    IeumUser user();

    /** Sessions of an earlier generation than the account's are over. */
    int generation();
}
