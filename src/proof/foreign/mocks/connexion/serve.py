"""A Connexion application that answers with the document's examples: python serve.py <document.json> <port>

Connexion lets nobody in without a function that knows the keys. This one lets everybody in.
"""

import json
import sys

import uvicorn
from connexion import AsyncApp
from connexion.mock import MockResolver


def anybody(apikey, required_scopes=None):
    return {"sub": apikey}


document, port = sys.argv[1:]
with open(document, encoding="utf-8") as file:
    specification = json.load(file)
for scheme in specification["components"]["securitySchemes"].values():
    scheme["x-apikeyInfoFunc"] = "__main__.anybody"
app = AsyncApp(__name__)
app.add_api(specification, resolver=MockResolver(mock_all=True))
uvicorn.run(app, host="127.0.0.1", port=int(port), log_level="warning")
