package dev.fetchonce.proxy;

import dev.fetchonce.capture.Recorder;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ProxyConfig;
import net.ttddyy.dsproxy.transform.ParameterTransformer;
import net.ttddyy.dsproxy.transform.QueryTransformer;

/** What datasource-proxy's configuration asks for, and how its listeners are kept from harming the application. */
final class Listening {
    private Listening() {}

    /** Whether anything is configured that our delegates alone would not do. */
    static boolean to(ProxyConfig config) {
        return !config.getQueryListener().getListeners().isEmpty()
                || !config.getMethodListener().getListeners().isEmpty()
                || config.getQueryTransformer() != QueryTransformer.DEFAULT
                || config.getParameterTransformer() != ParameterTransformer.DEFAULT
                || config.isResultSetProxyEnabled()
                || config.isGeneratedKeysProxyEnabled()
                || config.isAutoRetrieveGeneratedKeys();
    }

    /**
     * The same configuration with the listeners that are there now, each of which may throw without replacing what the
     * driver returned or threw: that is counted as a fault, and the other listeners are called all the same.
     */
    static ProxyConfig guarded(ProxyConfig config, Recorder recorder) {
        ProxyConfig guarded = ProxyConfig.Builder.from(config).build();
        List<QueryExecutionListener> queryListeners = guarded.getQueryListener().getListeners();
        queryListeners.replaceAll(each -> each instanceof GuardedQuery ? each : new GuardedQuery(each, recorder));
        List<MethodExecutionListener> methodListeners =
                guarded.getMethodListener().getListeners();
        methodListeners.replaceAll(each -> each instanceof GuardedMethod ? each : new GuardedMethod(each, recorder));
        return guarded;
    }

    private static void call(Runnable listening, Object listener, Recorder recorder) {
        try {
            listening.run();
        } catch (Throwable theirs) {
            recorder.fault("listener " + listener.getClass().getName(), theirs);
        }
    }

    private record GuardedQuery(QueryExecutionListener listener, Recorder recorder) implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            call(() -> listener.beforeQuery(execution, queries), listener, recorder);
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            call(() -> listener.afterQuery(execution, queries), listener, recorder);
        }
    }

    private record GuardedMethod(MethodExecutionListener listener, Recorder recorder)
            implements MethodExecutionListener {
        @Override
        public void beforeMethod(MethodExecutionContext context) {
            call(() -> listener.beforeMethod(context), listener, recorder);
        }

        @Override
        public void afterMethod(MethodExecutionContext context) {
            call(() -> listener.afterMethod(context), listener, recorder);
        }
    }
}
