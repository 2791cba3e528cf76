package kr.ieum.x.gangwonliquidhydrogen.request;

/** How many requests were selected, and how many firms had made them. */
record Selected(int requests, int firms) {}
