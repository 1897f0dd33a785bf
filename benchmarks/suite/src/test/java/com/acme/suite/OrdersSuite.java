package com.acme.suite;

class OrdersSuite extends ShopSuite {}
