package io.resilience.samples.grocery.peers;

/** A gate that threads pass while it is open and wait at while it is shut. */
final class Tap {
    private boolean open = true;

    synchronized void open() {
        open = true;
        notifyAll();
    }

    synchronized void shut() {
        open = false;
    }

    synchronized void awaitOpen() throws InterruptedException {
        while (!open) {
            wait();
        }
    }
}
