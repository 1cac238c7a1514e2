package org.diglot.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot that looks at the scene on the FX thread only. TestFX walks it on the test's own thread, where a list of children can change
 * under its hands: a lookup then fails with an index out of bounds, once in a thousand runs.
 */
public final class WindowRobot extends FxRobot {

    private static final int SECONDS = 60;

    @Override
    public NodeQuery lookup(String query) {
        return calm(onFxThread(() -> super.lookup(query)));
    }

    /** Waits until the condition, asked on the FX thread, holds. */
    public static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> onFxThread(condition));
    }

    private static NodeQuery calm(NodeQuery query) {
        return (NodeQuery) Proxy.newProxyInstance(WindowRobot.class.getClassLoader(), new Class<?>[] {NodeQuery.class},
                (_, method, arguments) -> {
                    Object found = onFxThread(() -> call(query, method, arguments));
                    return found instanceof NodeQuery next ? calm(next) : found;
                });
    }

    private static Object call(NodeQuery query, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(query, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException cause ? cause : thrown;
        }
    }

    private static <T> T onFxThread(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), work);
    }
}
