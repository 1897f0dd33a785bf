package com.acme.suite;

class PaymentsSuite extends ShopSuite {}
