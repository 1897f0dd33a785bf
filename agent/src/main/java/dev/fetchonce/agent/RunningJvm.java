package dev.fetchonce.agent;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;

/** Another JVM on this machine; on its own so that {@link Main} can say what is missing where there is no attach API. */
final class RunningJvm {
    private RunningJvm() {}

    /** Loads the agent there and gives its answer: {@code ok …} or {@code no …}. */
    static String load(String pid, String jar, String options)
            throws IOException, AttachNotSupportedException, AgentLoadException, AgentInitializationException {
        VirtualMachine jvm = VirtualMachine.attach(pid);
        try {
            jvm.loadAgent(jar, options);
            return jvm.getSystemProperties().getProperty(FetchonceAgent.ANSWER, "no it gave no answer");
        } finally {
            jvm.detach();
        }
    }
}
