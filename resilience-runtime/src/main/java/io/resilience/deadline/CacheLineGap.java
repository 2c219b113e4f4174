package io.resilience.deadline;

/**
 * Two cache lines of nothing before the fields of a subclass, so that what lies before the object is written by other threads without
 * taking the line from it. Lines are fetched in pairs. The first gap is what the object's header leaves of a word: else the JVM
 * puts a subclass's field there.
 */
abstract class CacheLineGap {
    int gap;
    long gap00;
    long gap01;
    long gap02;
    long gap03;
    long gap04;
    long gap05;
    long gap06;
    long gap07;
    long gap08;
    long gap09;
    long gap10;
    long gap11;
    long gap12;
    long gap13;
    long gap14;
    long gap15;
}
