# case: a service in an attribute
# file: views.py
from services import UserService
class Login:
    def __init__(self):
        self.service = UserService()
    def post(self, row):
        self.service.show(row.phone)
# file: services.py
class UserService:
    def show(self, x):
        n = 1
        print(x) # sink: log phone
# case: an annotated parameter
# file: views.py
from services import UserService
class Login:
    def __init__(self, service: UserService):
        self.service = service
    def post(self, row):
        self.service.show(row.phone)
# file: services.py
class UserService:
    def show(self, x):
        n = 1
        print(x) # sink: log phone
# case: a class attribute
# file: views.py
from services import UserService
class Login(APIView):
    service = UserService()
    def post(self, request):
        self.service.show(request.data["phone"])
# file: services.py
class UserService:
    def show(self, x):
        n = 1
        print(x) # sink: log phone
# case: Django class view
# file: views.py
class Login(APIView):
    def post(self, request):
        p = request.data.get("phone")
        print(p) # sink: log phone
    def get(self, request):
        print(self.request.query_params.get("phone")) # sink: log phone
    def put(self, request):
        print(self.request.data["openid"]) # sink: log openid
# case: serializer data
# file: views.py
class Login(APIView):
    def post(self, request):
        s = LoginSerializer(data=request.data)
        s.is_valid()
        print(s.validated_data["phone"]) # sink: log phone
# case: FastAPI dependency
# file: main.py
from services import UserService
@app.post("/u")
def save(phone: str, service: UserService = Depends()):
    service.show(phone)
@app.post("/v")
def save2(phone: str, service: UserService = Depends(UserService)):
    service.look(phone)
# file: services.py
class UserService:
    def show(self, x):
        n = 1
        print(x) # sink: log phone
    def look(self, x):
        n = 1
        print(x) # sink: log phone
