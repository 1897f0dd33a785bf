package com.acme.ways;

import com.acme.store.Store;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.Session;
import java.util.concurrent.CountDownLatch;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jms.annotation.EnableJms;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.jms.config.DefaultJmsListenerContainerFactory;

/** {@code @JmsListener}, and a listener of JMS itself, on an embedded Artemis. */
final class JmsWay implements Way {
    @Override
    public void take(Store store) throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .addAcceptorConfiguration("vm", "vm://0");
        EmbeddedActiveMQ server = new EmbeddedActiveMQ().setConfiguration(configuration);
        server.start();
        try (ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory("vm://0")) {
            spring(factory, store);
            plain(factory, store);
        } finally {
            server.stop();
        }
    }

    private static void spring(ConnectionFactory connections, Store store) throws Exception {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            DefaultJmsListenerContainerFactory containers = new DefaultJmsListenerContainerFactory();
            containers.setConnectionFactory(connections);
            context.registerBean(
                    "jmsListenerContainerFactory", DefaultJmsListenerContainerFactory.class, () -> containers);
            context.registerBean(Store.class, () -> store);
            context.register(Switches.class, Parcels.class);
            context.refresh();
            send(connections, "parcels");
            SpringSchedulingWay.await(context.getBean(Parcels.class).done);
        }
    }

    private static void plain(ConnectionFactory connections, Store store) throws Exception {
        Letters letters = new Letters(store);
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession()) {
            session.createConsumer(session.createQueue("letters")).setMessageListener(letters);
            connection.start();
            send(connections, "letters");
            SpringSchedulingWay.await(letters.done);
        }
    }

    private static void send(ConnectionFactory connections, String queue) throws Exception {
        try (Connection connection = connections.createConnection();
                Session session = connection.createSession()) {
            session.createProducer(session.createQueue(queue)).send(session.createTextMessage("sugar"));
        }
    }

    @EnableJms
    static class Switches {}

    static class Parcels {
        final CountDownLatch done = new CountDownLatch(1);
        private final Store store;

        Parcels(Store store) {
            this.store = store;
        }

        @JmsListener(destination = "parcels")
        void arrived(String what) {
            store.names();
            done.countDown();
        }
    }

    static final class Letters implements MessageListener {
        final CountDownLatch done = new CountDownLatch(1);
        private final Store store;

        Letters(Store store) {
            this.store = store;
        }

        @Override
        public void onMessage(Message message) {
            store.names();
            done.countDown();
        }
    }
}
