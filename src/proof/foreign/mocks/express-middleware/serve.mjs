// The middleware as its guide shows it: node serve.mjs <document.json> <port>
import express from 'express';
import { createMockMiddleware } from 'openapi-mock-express-middleware';

const [spec, port] = process.argv.slice(2);
const app = express();
app.use('/', createMockMiddleware({ spec }));
app.listen(Number(port), '127.0.0.1');
