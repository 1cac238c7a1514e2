package org.diglot.transcript;

/** What long work reports to, and asks whether to stop. Called on the thread that does the work. */
public interface Progress {

    /** Work that nobody watches and nobody stops. */
    Progress NONE = new Progress() {
        @Override
        public void at(double fraction) {
        }

        @Override
        public boolean stopped() {
            return false;
        }
    };

    /** How much is done, 0 to 1; negative where it can't be known. */
    void at(double fraction);

    /** Whether the person wants no more of it; the work then ends soon with {@link Stopped}. */
    boolean stopped();

    /** Reports, and ends the work where it is no longer wanted. */
    default void step(double fraction) throws Stopped {
        check();
        at(fraction);
    }

    /** Ends the work where it is no longer wanted, and reports nothing: for work so short that nobody is told of it. */
    default void check() throws Stopped {
        if (stopped()) {
            throw new Stopped();
        }
    }

    /** Long work ended because a person stopped it: not a failure. */
    final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("stopped", null, false, false);
        }
    }
}
