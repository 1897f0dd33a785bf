package com.acme.ways;

import com.acme.store.Store;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A call of gRPC, through its in-process transport. */
final class GrpcWay implements Way {
    private static final MethodDescriptor<String, String> LIST = MethodDescriptor.<String, String>newBuilder()
            .setType(MethodType.UNARY)
            .setFullMethodName("acme.Customers/List")
            .setRequestMarshaller(new Text())
            .setResponseMarshaller(new Text())
            .build();

    @Override
    public void take(Store store) throws Exception {
        ServerServiceDefinition service = ServerServiceDefinition.builder("acme.Customers")
                .addMethod(LIST, ServerCalls.asyncUnaryCall((request, answers) -> list(store, answers)))
                .build();
        Server server = InProcessServerBuilder.forName("acme")
                .addService(service)
                .build()
                .start();
        ManagedChannel channel = InProcessChannelBuilder.forName("acme").build();
        ClientCalls.blockingUnaryCall(channel, LIST, CallOptions.DEFAULT, "all");
        channel.shutdownNow();
        server.shutdownNow();
        server.awaitTermination();
    }

    private static void list(Store store, StreamObserver<String> answers) {
        answers.onNext(String.join(",", store.names()));
        answers.onCompleted();
    }

    private static final class Text implements MethodDescriptor.Marshaller<String> {
        @Override
        public InputStream stream(String value) {
            return new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String parse(InputStream stream) {
            try {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
