package io.resilience.deadline;

/**
 * Two cache lines of nothing before the fields of a subclass, so that objects of it that lie side by side are written by their
 * threads without taking the line from each other. Lines are fetched in pairs.
 */
class CacheLineGap {
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
