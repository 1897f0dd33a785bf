package com.acme.ways;

import com.acme.store.Store;
import java.lang.reflect.Method;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;
import org.springframework.amqp.rabbit.listener.adapter.MessagingMessageListenerAdapter;
import org.springframework.kafka.listener.adapter.RecordMessagingMessageListenerAdapter;
import org.springframework.messaging.handler.annotation.support.DefaultMessageHandlerMethodFactory;
import org.springframework.messaging.handler.invocation.InvocableHandlerMethod;

/** A record of Kafka and a message of RabbitMQ, given to what Spring's containers give them to; there is no broker. */
final class SpringMessageWay implements Way {
    @Override
    public void take(Store store) throws Exception {
        Orders orders = new Orders(store);
        kafka(orders, Orders.class.getDeclaredMethod("shipped", String.class));
        rabbit(orders, Orders.class.getDeclaredMethod("paid", String.class));
    }

    private static void kafka(Object bean, Method method) {
        RecordMessagingMessageListenerAdapter<String, String> adapter =
                new RecordMessagingMessageListenerAdapter<>(bean, method);
        adapter.setHandlerMethod(new org.springframework.kafka.listener.adapter.HandlerAdapter(handler(bean, method)));
        adapter.onMessage(new ConsumerRecord<>("orders", 0, 0, "key", "sugar"), null, null);
    }

    private static void rabbit(Object bean, Method method) throws Exception {
        MessagingMessageListenerAdapter adapter = new MessagingMessageListenerAdapter(bean, method);
        adapter.setHandlerAdapter(
                new org.springframework.amqp.rabbit.listener.adapter.HandlerAdapter(handler(bean, method)));
        MessageProperties properties = new MessageProperties();
        properties.setContentType(MessageProperties.CONTENT_TYPE_TEXT_PLAIN);
        adapter.onMessage(new Message("sugar".getBytes(java.nio.charset.StandardCharsets.UTF_8), properties), null);
    }

    private static InvocableHandlerMethod handler(Object bean, Method method) {
        DefaultMessageHandlerMethodFactory factory = new DefaultMessageHandlerMethodFactory();
        factory.afterPropertiesSet();
        return factory.createInvocableHandlerMethod(bean, method);
    }

    static class Orders {
        private final Store store;

        Orders(Store store) {
            this.store = store;
        }

        void shipped(String what) {
            store.names();
        }

        void paid(String what) {
            store.names();
        }
    }
}
