UPDATE correction SET before_value = '', after_value = '', author = '' WHERE leaf = :leaf
