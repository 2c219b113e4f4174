package io.resilience.deadline;

/** Two cache lines of nothing behind what a thread writes in its cell, as there are before. */
abstract class CellBounds extends CellTimes {
    long after00;
    long after01;
    long after02;
    long after03;
    long after04;
    long after05;
    long after06;
    long after07;
    long after08;
    long after09;
    long after10;
    long after11;
    long after12;
    long after13;
    long after14;
    long after15;
}
